package org.jointmeeting.store;

/**
 * A client's request that must not act twice.
 *
 * @param id the id the client chose, 1 to 100 characters, unique in the joint meeting
 * @param fingerprint what tells the command from any other
 * @param outcome the outcome as JSON, without the numbers of its entries
 */
public record Request(String id, String fingerprint, String outcome) {}
