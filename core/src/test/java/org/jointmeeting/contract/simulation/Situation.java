package org.jointmeeting.contract.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.policy.PolicyId;
import org.jointmeeting.store.Page;
import org.jointmeeting.store.StoredSubject;
import org.jointmeeting.store.SubjectQuery;

/**
 * A copy of how everything stands.
 *
 * @param node a node on it
 * @param calendar its time
 */
record Situation(Node node, Calendar calendar) {

    /** The policies that are neither at an end nor in force. */
    List<StoredSubject> openPolicies() {
        return all(PolicyId.KIND).stream()
                .filter(s -> !Cases.isSettled(s.stage()))
                .toList();
    }

    /** The meetings that are not over. */
    List<StoredSubject> openMeetings() {
        return all(MeetingProcedure.KIND).stream()
                .filter(s -> !Cases.isOver(s.stage()))
                .toList();
    }

    private List<StoredSubject> all(String kind) {
        List<StoredSubject> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<StoredSubject> page =
                    node.meeting().subjects(new SubjectQuery(kind, List.of(), Optional.empty(), after, Page.MAX));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
