/**
 * The contract kit of the {@link org.jointmeeting.store.Store}. Whoever writes a store extends
 * {@link org.jointmeeting.contract.StoreContract} once and has it proved: the kit needs JUnit 5 and AssertJ on the test class path,
 * skips nothing, and a store that does nothing fails each of its tests.
 */
@NullMarked
package org.jointmeeting.contract;

import org.jspecify.annotations.NullMarked;
