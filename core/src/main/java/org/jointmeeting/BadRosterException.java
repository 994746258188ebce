package org.jointmeeting;

import java.util.List;
import java.util.stream.Collectors;
import org.jointmeeting.procedure.Refusal;
import org.jointmeeting.provision.Language;

/**
 * A founding roster that the rule book does not allow. It carries every reason; its message has the first ten, in both languages, each
 * with the places in the roster, the people and the seats that are meant.
 */
public final class BadRosterException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient List<Refusal> reasons;

    BadRosterException(List<Refusal> reasons) {
        super("bad founding roster: " + listed(reasons, Language.EN) + " / 初始名单有误：" + listed(reasons, Language.ZH));
        this.reasons = List.copyOf(reasons);
    }

    private static String listed(List<Refusal> reasons, Language language) {
        boolean zh = language == Language.ZH;
        String first = reasons.stream()
                .limit(SHOWN)
                .map(r -> r.sentence(language))
                .collect(Collectors.joining(zh ? "；" : "; "));
        int more = reasons.size() - SHOWN;
        return more <= 0 ? first : first + (zh ? "；另有" + more + "处" : "; and " + more + " more");
    }

    /**
     * What is wrong with it.
     *
     * @return every reason; of more than a hundred the first hundred
     */
    public List<Refusal> reasons() {
        return reasons;
    }
}
