/** The Store over JDBC. Nothing is here yet; until it comes, the in-memory store of the core is the only one. */
@NullMarked
package org.jointmeeting.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
