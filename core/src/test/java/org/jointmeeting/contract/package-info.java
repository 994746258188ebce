/**
 * The contract kit of the {@link org.jointmeeting.store.Store}. Whoever writes a store extends
 * {@link org.jointmeeting.contract.StoreContract} once and has it proved. The kit is in core's test jar, its sources in the jar with the
 * classifier {@code test-sources}; it needs JUnit Jupiter and AssertJ on the test class path, which a test jar does not bring. It skips
 * nothing, and a store that does nothing fails each of its tests. {@code core/docs/store-contract.md} says it all in one page.
 */
@NullMarked
package org.jointmeeting.contract;

import org.jspecify.annotations.NullMarked;
