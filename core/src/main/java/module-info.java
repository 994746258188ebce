/**
 * A district's joint meeting on social welfare and social assistance, run by its working rules. A short tour:
 *
 * <ol>
 *   <li>{@link org.jointmeeting.JointMeeting} is the way in: it is opened with a roster, a rule book and a store, takes acts, and says
 *       what may be done, what must be done and what was done. An {@link org.jointmeeting.Act} is who, on what, and a command.
 *   <li>{@link org.jointmeeting.policy.PolicyCommand}, {@link org.jointmeeting.meeting.MeetingCommand} and
 *       {@link org.jointmeeting.membership.MembershipCommand} are what may be asked for.
 *   <li>{@link org.jointmeeting.procedure.Outcome} is the answer: accepted, or refused with every
 *       {@link org.jointmeeting.procedure.Refusal}, its code, sentence, provision and details.
 *   <li>{@link org.jointmeeting.worklist.Obligation} is what somebody must do; {@link org.jointmeeting.TimelineEntry} what was done.
 *   <li>{@link org.jointmeeting.rules.WorkingRules} are a district's rules, read by
 *       {@link org.jointmeeting.rules.RuleBookReader}; {@link org.jointmeeting.rules.FutianRules} ship with the project.
 *   <li>{@link org.jointmeeting.store.Store} is where everything is kept, and {@link org.jointmeeting.register.RegisterEntry} one line
 *       of the register that can be verified.
 *   <li>{@link org.jointmeeting.json.Json} writes and reads all of it; a mapper of the host's own does as well.
 * </ol>
 *
 * <p>{@code XBuilder} and {@code WithX} beside a record {@code X} are generated from it: the one is given the record's components by name
 * and builds it, the other copies it with one component changed. What each component means stands at the record.
 */
// Immutables' annotations come in an automatic module; they are needed to compile only.
@SuppressWarnings("requires-automatic")
module org.jointmeeting.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.jointmeeting;
    exports org.jointmeeting.provision;
    exports org.jointmeeting.composition;
    exports org.jointmeeting.duty;
    exports org.jointmeeting.rules;
    exports org.jointmeeting.rules.book;
    exports org.jointmeeting.procedure;
    exports org.jointmeeting.escalation;
    exports org.jointmeeting.policy;
    exports org.jointmeeting.policy.proposal;
    exports org.jointmeeting.policy.overlap;
    exports org.jointmeeting.policy.dossier;
    exports org.jointmeeting.policy.opinion;
    exports org.jointmeeting.policy.outcome;
    exports org.jointmeeting.membership;
    exports org.jointmeeting.meeting;
    exports org.jointmeeting.worklist;
    exports org.jointmeeting.json;
    exports org.jointmeeting.register;
    exports org.jointmeeting.store;

    // A validator and a mapper of the host's choice read the records of commands and values by reflection.
    opens org.jointmeeting;
    opens org.jointmeeting.composition;
    opens org.jointmeeting.meeting;
    opens org.jointmeeting.membership;
    opens org.jointmeeting.policy;
    opens org.jointmeeting.policy.proposal;
    opens org.jointmeeting.policy.overlap;
    opens org.jointmeeting.policy.dossier;
    opens org.jointmeeting.policy.opinion;
    opens org.jointmeeting.policy.outcome;
    opens org.jointmeeting.procedure;
    opens org.jointmeeting.provision;
    opens org.jointmeeting.rules;
    opens org.jointmeeting.rules.book;
}
