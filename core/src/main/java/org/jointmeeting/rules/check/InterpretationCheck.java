package org.jointmeeting.rules.check;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.json.fault.Complaint;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;

/** The readings of unclear places (Article 13): one for each question, and one that the procedures can follow. */
final class InterpretationCheck {
    private InterpretationCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place interpretations = book.at("interpretations");
        Provided.requireSome(interpretations, faults);
        Provided.requireEachOnce(interpretations, "question", faults);
        Set<Question> answered = new HashSet<>();
        for (Place interpretation : interpretations.items()) {
            Provided.requireSome(interpretation.at("clauses"), faults);
            interpretation.at("clauses").items().forEach(clause -> provided.requireClause(clause, faults));
            Provided.requireEachOnce(interpretation.at("readings"), "id", faults);
            Optional<Question> question = interpretation.at("question").constant(Question.class);
            question.ifPresent(answered::add);
            question.ifPresent(q -> checkReadings(q, interpretation, faults));
        }
        boolean readable =
                Provided.readable(interpretations, i -> i.at("question").constant(Question.class));
        for (Question question : Question.values()) {
            if (readable && !answered.contains(question)) {
                faults.add(
                        interpretations,
                        "缺少对 " + question + "（" + question.text().zh() + "）的解释；taken 应为下列之一：" + ids(question),
                        "no interpretation of " + question + " ("
                                + question.text().en() + "); expected one that takes one of: " + ids(question));
            }
        }
    }

    private static void checkReadings(Question question, Place interpretation, Faults faults) {
        Place taken = interpretation.at("taken");
        if (taken.text().filter(t -> question.reading(t).isEmpty()).isPresent()) {
            String id = Complaint.quote(taken.text().get());
            faults.add(
                    taken,
                    "程序不能按 " + id + " 办理；应为下列之一：" + ids(question),
                    "the procedures cannot follow " + id + "; expected one of: " + ids(question));
        }
        Set<String> listed = new HashSet<>();
        List<Place> readings = interpretation.at("readings").items();
        for (Place listing : readings) {
            String id = listing.at("id").text().orElse("");
            listed.add(id);
            Place supported = listing.at("supported");
            boolean follows = question.reading(id).isPresent();
            if (!id.isEmpty()
                    && supported.value().isBoolean()
                    && supported.value().booleanValue() != follows) {
                faults.add(
                        supported,
                        "程序" + (follows ? "可以" : "不能") + "按 " + Complaint.quote(id) + " 办理；应为 " + follows,
                        "the procedures " + (follows ? "can" : "cannot") + " follow " + Complaint.quote(id)
                                + "; expected " + follows);
            }
        }
        boolean readable = readings.stream().allMatch(r -> r.at("id").text().isPresent());
        boolean isList = interpretation.at("readings").value().isArray()
                || interpretation.at("readings").value().isMissingNode();
        for (Reading reading : question.readings()) {
            String id = reading.id();
            if (readable && isList && !listed.contains(id)) {
                faults.add(
                        interpretation.at("readings"),
                        "缺少理解 " + Complaint.quote(id) + " 的文字；程序可以按它办理，应列出",
                        "the reading " + Complaint.quote(id)
                                + ", which the procedures can follow, is missing; expected its text");
            }
        }
    }

    private static String ids(Question question) {
        return question.readings().stream().map(Reading::id).collect(joining(", "));
    }
}
