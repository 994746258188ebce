/**
 * A seeded simulation of a joint meeting, for whoever writes a store or a rule book: some simulated years of drafts, opinions,
 * meetings, appointments and mistakes on several nodes, with a store that sometimes fails. After every act the laws are checked that hold
 * at every moment. {@link org.jointmeeting.contract.simulation.SimulationContract} is the way in; a seed that fails prints its story and how to run
 * it again.
 */
@NullMarked
package org.jointmeeting.contract.simulation;

import org.jspecify.annotations.NullMarked;
