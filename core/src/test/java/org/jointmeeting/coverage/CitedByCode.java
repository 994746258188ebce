package org.jointmeeting.coverage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointmeeting.meeting.MeetingProcedure;
import org.jointmeeting.membership.MembershipProcedure;
import org.jointmeeting.policy.PolicyProcedure;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Step;
import org.jointmeeting.provision.Basis;
import org.jointmeeting.provision.Clauses;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.rules.FutianRules;
import org.jointmeeting.rules.book.RuleBook;

/**
 * What cites each clause, gathered from what is there at run time: steps with their guards and checks, constants of enums and
 * of types, and the data of Futian's rule book. The list of clauses itself and their texts count for nothing.
 */
final class CitedByCode {
    private final Map<String, Set<String>> citers = new TreeMap<>();

    private CitedByCode() {}

    static Map<String, Set<String>> gather() {
        CitedByCode cited = new CitedByCode();
        List.of(PolicyProcedure.PROCEDURE, MeetingProcedure.PROCEDURE, MembershipProcedure.PROCEDURE)
                .forEach(cited::addProcedure);
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.jointmeeting")
                        .stream()
                        .filter(c -> !c.isInterface() && !c.isAnonymousClass())
                        .map(JavaClass::reflect)
                        .filter(type -> type != Clauses.class)
                        .forEach(cited::addConstants);
        cited.addData(FutianRules.draft().book());
        return cited.citers;
    }

    private void addProcedure(Procedure<?> procedure) {
        for (Step<?, ?> step : procedure.steps()) {
            add(step.provision(), "step " + step.id());
            step.guards().forEach(g -> add(g.provision(), "guard " + g.code()));
            step.checks().forEach(c -> add(c.provision(), "check " + c.code()));
        }
    }

    private void addConstants(Class<?> type) {
        try {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Provision.class) {
                    field.setAccessible(true);
                    add((Provision) field.get(null), type.getSimpleName() + "." + field.getName());
                }
            }
            if (type.isEnum()) {
                for (Method method : type.getDeclaredMethods()) {
                    if (method.getReturnType() == Provision.class && method.getParameterCount() == 0) {
                        for (Object constant : type.getEnumConstants()) {
                            method.setAccessible(true);
                            add((Provision) method.invoke(constant), type.getSimpleName() + "." + constant);
                        }
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be asked what it cites", e);
        }
    }

    private void addData(RuleBook book) {
        book.seats().forEach(s -> add(s.clause(), "seat " + s.capacity()));
        book.duties().forEach(d -> add(d.clause(), "duty " + d.kind()));
        book.meetingTypes().forEach(t -> add(t.clause(), "meeting type " + t.id()));
        book.categories().forEach(c -> add(c.clause(), "category " + c.id()));
        book.interpretations().forEach(i -> i.clauses().forEach(c -> add(c, "reading " + i.question())));
    }

    private void add(Provision provision, String citer) {
        add(provision.clause(), citer);
        if (provision.basis() == Basis.LOCAL_RULE) {
            // What the district sets for itself, it sets under Article 12.
            add("art12", citer);
        }
    }

    private void add(String clause, String citer) {
        citers.computeIfAbsent(clause, c -> new TreeSet<>()).add(citer);
    }
}
