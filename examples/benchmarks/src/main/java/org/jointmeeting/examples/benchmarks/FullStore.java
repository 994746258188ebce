package org.jointmeeting.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.json.Json;
import org.jointmeeting.policy.Policy;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.policy.PolicyStage;
import org.jointmeeting.register.EntryDraft;
import org.jointmeeting.register.JointMeetingId;
import org.jointmeeting.register.Register;
import org.jointmeeting.register.RegisterEntry;
import org.jointmeeting.store.Change;
import org.jointmeeting.store.Commit;
import org.jointmeeting.store.CommitResult;
import org.jointmeeting.store.Store;
import org.jointmeeting.worklist.Obligation;

/**
 * Fills a store through {@link Store#commit}, a thousand policies at a time. What is in force has a coverage of its own each, spread
 * over the categories, groups, forms, ages and subdistricts; what is past, withdrawn drafts, is copies of one state under ids of
 * their own. One in a hundred of the past ones leaves an obligation open, so that worklists have something to sift.
 */
final class FullStore {
    private static final int AT_ONCE = 1_000;

    private final Store store;
    private final JointMeetingId jointMeeting;
    private final Policy model;
    private final RegisterEntry entry;
    private final List<Change> changes = new ArrayList<>();
    private final List<EntryDraft> entries = new ArrayList<>();

    /**
     * A store to be filled.
     *
     * @param store the store
     * @param jointMeeting whose
     * @param model a policy in force, of which the rest are variants
     * @param entry its entry in the register
     */
    FullStore(Store store, JointMeetingId jointMeeting, Policy model, RegisterEntry entry) {
        this.store = store;
        this.jointMeeting = jointMeeting;
        this.model = model;
        this.entry = entry;
    }

    void fill(Load load, List<Obligation> obligations) {
        for (int i = 0; i < load.inForce; i++) {
            String state = Json.write(model.withProposal(Papers.inForce(i)));
            add("F-" + i, PolicyStage.FILED, state, Register.hashOfState(state), List.of());
        }
        String state = Json.write(model.withStage(PolicyStage.WITHDRAWN));
        String hash = Register.hashOfState(state);
        for (int i = 0; i < load.past; i++) {
            PolicyId id = PolicyId.of("W-" + i);
            List<Obligation> open = i % 100 == 0
                    ? obligations.stream().map(o -> o.withSubject(id.subject())).toList()
                    : List.of();
            add(id.value(), PolicyStage.WITHDRAWN, state, hash, open);
        }
        commit();
    }

    private void add(String id, PolicyStage stage, String state, String hash, List<Obligation> obligations) {
        changes.add(new Change(
                PolicyId.of(id).subject(),
                0,
                1,
                stage.name(),
                model.title(),
                Optional.of(model.lead()),
                state,
                obligations));
        entries.add(new EntryDraft(
                entry.at(),
                entry.on(),
                entry.person(),
                new Standing(Capacity.OFFICE_DIRECTOR, District.OFFICE),
                PolicyId.of(id).subject(),
                1,
                entry.step(),
                entry.clause(),
                stage.name(),
                entry.event(),
                hash));
        if (changes.size() == AT_ONCE) {
            commit();
        }
    }

    private void commit() {
        if (changes.isEmpty()) {
            return;
        }
        CommitResult result =
                store.commit(new Commit(jointMeeting, changes, List.of(), List.of(), entries, Optional.empty()));
        if (!(result instanceof CommitResult.Committed)) {
            throw new IllegalStateException("not filled: " + result);
        }
        changes.clear();
        entries.clear();
    }
}
