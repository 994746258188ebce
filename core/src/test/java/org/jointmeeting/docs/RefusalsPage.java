package org.jointmeeting.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointmeeting.procedure.KernelRefusal;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.RefusalCode;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.WorkingRules;

/** The page that lists every reason for refusing: written from the enums, and from the steps in whose guards and checks they stand. */
final class RefusalsPage {
    private static final String HEAD = """
            # Every reason for refusing · 全部不予办理的理由

            A refusal (`Refusal`) carries a code to program against, a sentence in both languages, the provision that it rests on, and
            details. These are all the codes, each with its sentence and the steps that give it: as a *guard*, which depends on where
            the subject stands, so that `JointMeeting.available` tells it beforehand; or as a *check* of what the command says. This
            page is written by the build from the procedures themselves (`RefusalsPageTest`).

            每次不予办理都附理由代码、中英文理由、依据和具体事项。下表列出全部代码、理由及由哪些步骤给出：“条件”取决于办理对象的现状，可事先查询；“核对”针对填报内容。本页由构建程序根据程序本身生成。
            """;

    private final WorkingRules rules;
    private final List<Procedure<?>> procedures;

    RefusalsPage(WorkingRules rules, List<Procedure<?>> procedures) {
        this.rules = rules;
        this.procedures = procedures;
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        section(page, "Every procedure · 各程序", KernelRefusal.values(), RefusalsPage::givenByEvery);
        for (Procedure<?> procedure : procedures) {
            Map<RefusalCode, Set<Place>> places = places(procedure);
            section(
                    page,
                    procedure.text().en() + " · " + procedure.text().zh(),
                    codesOf(places.keySet()),
                    code -> given(places.getOrDefault(code, Set.of())));
        }
        return page.toString();
    }

    /** Every code that there is, whether the page finds a place for it or not. */
    List<RefusalCode> codes() {
        return Stream.concat(
                        Arrays.stream(KernelRefusal.values()),
                        procedures.stream()
                                .flatMap(p -> Arrays.stream(codesOf(places(p).keySet()))))
                .<RefusalCode>map(c -> c)
                .toList();
    }

    /** Those of the procedures' own that no step gives. */
    List<RefusalCode> givenByNone() {
        return procedures.stream()
                .flatMap(p -> {
                    Set<RefusalCode> given = places(p).keySet();
                    return Arrays.stream(codesOf(given)).filter(code -> !given.contains(code));
                })
                .toList();
    }

    /** A step that gives a reason, and under which provision. */
    private record Place(String sort, String step, Provision provision) {}

    private static Map<RefusalCode, Set<Place>> places(Procedure<?> procedure) {
        Map<RefusalCode, Set<Place>> places = new LinkedHashMap<>();
        for (Step<?, ?> step : procedure.steps()) {
            step.guards().forEach(g -> add(places, g.code(), new Place("guard · 条件", step.id(), g.provision())));
            step.checks().forEach(c -> add(places, c.code(), new Place("check · 核对", step.id(), c.provision())));
        }
        return places;
    }

    private static void add(Map<RefusalCode, Set<Place>> places, RefusalCode code, Place place) {
        places.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(place);
    }

    /** All constants of the enums of which some stand in the steps. */
    private static RefusalCode[] codesOf(Set<RefusalCode> used) {
        return used.stream()
                .map(code -> ((Enum<?>) code).getDeclaringClass())
                .distinct()
                .filter(family -> family != KernelRefusal.class)
                .flatMap(family -> Arrays.stream(family.getEnumConstants()))
                .map(RefusalCode.class::cast)
                .toArray(RefusalCode[]::new);
    }

    private void section(StringBuilder page, String title, RefusalCode[] codes, Function<RefusalCode, String> givenBy) {
        page.append("\n## ").append(title).append("\n\n");
        page.append("| code | English | 中文 | given by · 出自 |\n|---|---|---|---|\n");
        for (RefusalCode code : codes) {
            page.append("| `").append(code.name()).append("` | ");
            page.append(code.text().en()).append(" | ").append(code.text().zh()).append(" | ");
            page.append(givenBy.apply(code)).append(" |\n");
        }
    }

    private static String givenByEvery(RefusalCode code) {
        return switch ((KernelRefusal) code) {
            case WRONG_STAGE -> "every step, by its stages · 各步骤（所处阶段）";
            case NOT_ENTITLED, STANDING_NOT_CHOSEN -> "every step, by its parties · 各步骤（办理人身份）";
            case NO_SUCH_SUBJECT -> "every step that begins nothing · 各后续步骤";
            case RESTS_ON_UNREADABLE -> "every step, by what it reads · 各步骤（所依据的资料）";
            case NO_SUCH_STEP -> "a command of another procedure · 其他程序的事项";
            case STALE_VERSION -> "`Act.expectedVersion` · 预期版本";
            case REQUEST_ID_REUSED -> "`Act.requestId` · 请求编号";
            case TOO_LARGE -> "every step, by what is kept after it · 各步骤（资料限度）";
            case INVALID_COMMAND -> "the door: constraints on `Act` and on the command · 受理时的填报要求";
        };
    }

    private String given(Set<Place> places) {
        Map<String, List<String>> bySort = new LinkedHashMap<>();
        for (Place p : places) {
            bySort.computeIfAbsent(p.sort() + cited(p.provision()), s -> new ArrayList<>())
                    .add("`" + p.step() + "`");
        }
        return bySort.entrySet().stream()
                .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String cited(Provision provision) {
        Provision here = rules.cite(provision);
        return here.equals(Provision.NONE) ? "" : " [" + here.citation().en() + "]";
    }
}
