/**
 * How faults in JSON are told: where ({@link org.jointmeeting.json.fault.JsonPath}), what is wrong
 * ({@link org.jointmeeting.json.fault.Complaint}) and what would be right ({@link org.jointmeeting.json.fault.Expected}). The codec
 * and the reader of rule books say it alike. Not exported.
 */
@NullMarked
package org.jointmeeting.json.fault;

import org.jspecify.annotations.NullMarked;
