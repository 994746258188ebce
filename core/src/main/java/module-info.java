/** The joint meeting's pure domain. */
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
}
