package org.jointmeeting;

import java.util.ArrayList;
import java.util.List;
import org.jointmeeting.procedure.Owed;
import org.jointmeeting.procedure.Owing;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.worklist.Obligation;

/** What a state asks of people: what its procedure declares as owed, as obligations to be kept. */
final class Duties {
    private Duties() {}

    static <S extends Subject> List<Obligation> of(Procedure<S> procedure, SubjectId subject, S state, Setting in) {
        List<Obligation> all = new ArrayList<>();
        for (Owed<S> owed : procedure.owed()) {
            for (Owing owing : owed.of(state, in)) {
                all.add(new Obligation(
                        subject,
                        state.title(),
                        owed.id(),
                        owed.text(),
                        owing.about(),
                        owing.assignees(),
                        owing.since(),
                        owing.until(),
                        owing.due(),
                        in.rules().cite(owing.provision())));
            }
        }
        return all;
    }
}
