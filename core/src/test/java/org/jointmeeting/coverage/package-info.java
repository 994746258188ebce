/**
 * Which clauses of the working rules the code cites and which tests prove: {@link org.jointmeeting.coverage.ClauseCoverageTest}
 * prints the table. A test says by {@link org.jointmeeting.coverage.Proves} which clause it proves.
 */
@NullMarked
package org.jointmeeting.coverage;

import org.jspecify.annotations.NullMarked;
