package org.jointmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointmeeting.composition.Actor;
import org.jointmeeting.composition.PersonId;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.membership.Membership;
import org.jointmeeting.procedure.Command;
import org.jointmeeting.procedure.Index;
import org.jointmeeting.procedure.Mandate;
import org.jointmeeting.procedure.Procedure;
import org.jointmeeting.procedure.Reads;
import org.jointmeeting.procedure.Setting;
import org.jointmeeting.procedure.Subject;
import org.jointmeeting.procedure.SubjectId;
import org.jointmeeting.rules.WorkingRules;
import org.jointmeeting.store.IndexRead;

/** Everything around the decisions of one act: the day, the composition, the rules, and what the steps declare that they read. */
final class Surroundings {
    private static final Actor NOBODY = new Actor(PersonId.of("-"), List.of());

    private final Workshop shop;
    private final InHand hand;
    private final Held<Membership> membership;
    private final Instant now;
    private final LocalDate today;
    private final long registerEntries;
    private final Set<IndexRead> read = new LinkedHashSet<>();

    Surroundings(
            Workshop shop,
            InHand hand,
            Held<Membership> membership,
            Instant now,
            LocalDate today,
            long registerEntries) {
        this.shop = shop;
        this.hand = hand;
        this.membership = membership;
        this.now = now;
        this.today = today;
        this.registerEntries = registerEntries;
    }

    /** A person with the standings of today. */
    Actor actor(PersonId person) {
        return membership.state().roster().actor(person, today);
    }

    /** The setting of a command. */
    Setting of(Held<?> h, Command command, Actor actor, Optional<UnitId> actingFor, Optional<Mandate> mandate) {
        return setting(h, actor, actingFor, mandate, reads(h, Optional.of(command)));
    }

    /** The setting in which somebody asks what may be done. */
    Setting of(Held<?> h, Actor actor) {
        return setting(h, actor, Optional.empty(), Optional.empty(), reads(h, Optional.empty()));
    }

    /** The setting in which it is derived what is owed. */
    Setting afterwards(Held<?> h) {
        return setting(h, NOBODY, Optional.empty(), Optional.empty(), Reads.NONE);
    }

    /** What was read of all subjects of a kind, which the commit checks. */
    List<IndexRead> read() {
        return List.copyOf(read);
    }

    private Setting setting(
            Held<?> h, Actor actor, Optional<UnitId> actingFor, Optional<Mandate> mandate, Reads reads) {
        return new Setting(
                h.subject(),
                now,
                today,
                actor,
                actingFor,
                mandate,
                rules(h.state().runsUnder()),
                rules(Optional.empty()),
                shop.editions().names(),
                membership.state().roster(),
                registerEntries,
                reads);
    }

    private WorkingRules rules(Optional<String> edition) {
        return shop.editions().of(edition, membership.state().recordedReadings());
    }

    private <S extends Subject> Reads reads(Held<S> h, Optional<Command> command) {
        Procedure<S> procedure = h.procedure();
        Reads reads = Reads.NONE;
        for (Index<?, ?> index : procedure.reads(command)) {
            reads = withIndex(reads, index);
        }
        Set<SubjectId> others = procedure.names(h.state(), command);
        hand.takeAll(others.stream().filter(this::isOfAKnownKind).collect(Collectors.toUnmodifiableSet()));
        for (SubjectId other : others) {
            reads = reads.with(other, isOfAKnownKind(other) ? hand.take(other).neighbour() : Optional.empty());
        }
        return reads;
    }

    private boolean isOfAKnownKind(SubjectId subject) {
        return shop.procedures().know(subject.kind());
    }

    private <T> Reads withIndex(Reads reads, Index<?, T> index) {
        Indexes.Kept<T> kept = shop.indexes().read(index, shop.procedures().of(index.kind()));
        read.add(kept.read());
        return reads.with(index, kept.value()).withUnreadable(index, kept.unreadable());
    }
}
