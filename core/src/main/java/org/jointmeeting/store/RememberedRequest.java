package org.jointmeeting.store;

/**
 * A request that was carried out.
 *
 * @param firstEntry the number of its first register entry
 * @param lastEntry the number of its last
 */
public record RememberedRequest(Request request, long firstEntry, long lastEntry) {}
