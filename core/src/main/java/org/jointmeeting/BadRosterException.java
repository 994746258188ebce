package org.jointmeeting;

import java.util.List;
import java.util.stream.Collectors;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Language;

/** A founding roster that the rule book does not allow. It carries every reason. */
public final class BadRosterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> reasons;

    BadRosterException(List<Refusal> reasons) {
        super("bad founding roster: "
                + reasons.stream().map(r -> r.sentence(Language.EN)).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /**
     * What is wrong with it.
     *
     * @return every reason
     */
    public List<Refusal> reasons() {
        return reasons;
    }
}
