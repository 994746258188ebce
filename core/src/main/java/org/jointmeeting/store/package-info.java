/**
 * Where everything is kept. {@link org.jointmeeting.store.Store} is the interface that a database implements;
 * {@link org.jointmeeting.store.InMemoryStore} keeps it in memory. One {@link org.jointmeeting.store.Commit} holds the states, the
 * register entries and the obligations of one act, and is kept whole or not at all. Everything is keyed by joint meeting, and
 * every list comes in {@link org.jointmeeting.store.Page pages}.
 */
@NullMarked
package org.jointmeeting.store;

import org.jspecify.annotations.NullMarked;
