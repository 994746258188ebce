package org.jointmeeting.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.Unit;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.composition.UnitKind;
import org.jointmeeting.duty.Duty;
import org.jointmeeting.duty.DutyKind;
import org.jointmeeting.provision.Provision;
import org.jointmeeting.provision.Text;
import org.jointmeeting.rules.book.Article;
import org.jointmeeting.rules.book.BadRuleBookException;
import org.jointmeeting.rules.book.CategoryId;
import org.jointmeeting.rules.book.Fault;
import org.jointmeeting.rules.book.Interpretation;
import org.jointmeeting.rules.book.LocalRules;
import org.jointmeeting.rules.book.MeetingType;
import org.jointmeeting.rules.book.MeetingTypeId;
import org.jointmeeting.rules.book.PolicyCategory;
import org.jointmeeting.rules.book.Question;
import org.jointmeeting.rules.book.Reading;
import org.jointmeeting.rules.book.RuleBook;
import org.jointmeeting.rules.book.Seat;
import org.jointmeeting.rules.check.RuleBookCheck;

/** A rule book that was checked, with the answers the procedures ask it for. Immutable and safe for any number of threads. */
public final class WorkingRules {
    private static final List<Capacity> FOR_THE_OFFICE =
            List.of(Capacity.OFFICE_DIRECTOR, Capacity.OFFICE_STAFF, Capacity.MEMBER, Capacity.LIAISON);

    private final RuleBook book;
    private final Map<String, Provision> provisions = new HashMap<>();
    private final Map<UnitId, Unit> units = new HashMap<>();
    private final Map<MeetingTypeId, MeetingType> meetingTypes = new HashMap<>();
    private final Map<CategoryId, PolicyCategory> categories = new HashMap<>();
    private final Map<DutyKind, Set<UnitId>> holders = new EnumMap<>(DutyKind.class);
    private final Set<Reading> readings = EnumSet.noneOf(Reading.class);
    private final String edition;
    private final Set<UnitId> draftingUnits;
    private final Set<UnitId> opinionGivers;
    private final List<Standing> officeStandings;

    /** The rules of a book without faults. */
    WorkingRules(RuleBook book) {
        this.book = book;
        for (Article a : book.articles()) {
            Provision p = a.inferred() ? Provision.inferred(a.clause()) : Provision.of(a.clause());
            provisions.put(a.clause(), new Provision(p.clause(), a.citation().orElse(p.citation()), p.basis()));
        }
        book.units().forEach(u -> units.put(u.id(), u));
        book.meetingTypes().forEach(t -> meetingTypes.put(t.id(), t));
        book.categories().forEach(c -> categories.put(c.id(), c));
        for (Duty d : book.duties()) {
            holders.computeIfAbsent(d.kind(), k -> new LinkedHashSet<>()).addAll(d.holders());
        }
        holders.replaceAll((duty, units) -> Collections.unmodifiableSet(units));
        book.interpretations()
                .forEach(i -> readings.add(i.question().reading(i.taken()).orElseThrow()));
        Set<UnitId> drafting = new LinkedHashSet<>(holders(DutyKind.DRAFT_POLICIES));
        drafting.addAll(book.local().draftingUnits());
        this.edition = book.id() + "/" + book.version();
        this.draftingUnits = Collections.unmodifiableSet(drafting);
        Set<UnitId> heard = new LinkedHashSet<>(units.keySet());
        heard.removeIf(u ->
                seat(Capacity.MEMBER, u).isEmpty() && seat(Capacity.LIAISON, u).isEmpty());
        this.opinionGivers = Set.copyOf(heard);
        this.officeStandings = FOR_THE_OFFICE.stream()
                .filter(c -> seat(c, book.office()).isPresent())
                .map(c -> new Standing(c, book.office()))
                .toList();
    }

    /**
     * Checks a rule book and makes it ready to be asked.
     *
     * @throws BadRuleBookException if it has faults; it lists every one
     */
    public static WorkingRules of(RuleBook book) {
        List<Fault> faults = RuleBookCheck.faults(book);
        if (!faults.isEmpty()) {
            throw new BadRuleBookException(faults);
        }
        return new WorkingRules(book);
    }

    /** The rule book behind it. */
    public RuleBook book() {
        return book;
    }

    /**
     * The version that a case records when it begins (Article 14).
     *
     * @return id and version, such as {@code futian/2018-draft}
     */
    public String edition() {
        return edition;
    }

    /**
     * The same provision in this district's own citation.
     *
     * @param provision a provision that code cites
     * @return the district's citation; the given one for local rules, for no provision and for a clause this book lacks
     */
    public Provision cite(Provision provision) {
        return provisions.getOrDefault(provision.clause(), provision);
    }

    /**
     * The provision of a clause.
     *
     * @param clause a clause id of the rule book
     * @return the provision; empty if the book has no such clause
     */
    public Optional<Provision> provision(String clause) {
        return Optional.ofNullable(provisions.get(clause));
    }

    /**
     * A unit.
     *
     * @return the unit; empty if there is none
     */
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * A unit's name for a message.
     *
     * @return its name; the id itself, in both languages, if there is no such unit
     */
    public Text unitName(UnitId id) {
        Unit unit = units.get(id);
        return unit == null ? Text.of(id.value(), id.value()) : unit.name();
    }

    /**
     * Whether somebody can give an opinion for a unit (Article 11(1)): whether it has a member or a liaison.
     *
     * @return false for an unknown unit, and for the office and the district government, which are not asked
     */
    public boolean givesOpinions(UnitId unit) {
        return opinionGivers.contains(unit);
    }

    /** The office's unit (Article 4, paragraph 4). */
    public UnitId office() {
        return book.office();
    }

    /**
     * Who acts for the office (Article 6): its director and staff. In a district without an office of its own the lead unit does its
     * work, and that unit's member and liaison act.
     *
     * @return every standing that acts for the office
     */
    public List<Standing> officeStandings() {
        return officeStandings;
    }

    /**
     * A meeting type (Article 8(1)).
     *
     * @return the type; empty if there is none
     */
    public Optional<MeetingType> meetingType(MeetingTypeId id) {
        return Optional.ofNullable(meetingTypes.get(id));
    }

    /**
     * A policy category (Article 2).
     *
     * @return the category; empty if there is none
     */
    public Optional<PolicyCategory> category(CategoryId id) {
        return Optional.ofNullable(categories.get(id));
    }

    /**
     * The units that hold a duty of Articles 5 to 7.
     *
     * @return the units, in the rule book's order; empty if the book gives it to none
     */
    public Set<UnitId> holders(DutyKind duty) {
        return holders.getOrDefault(duty, Set.of());
    }

    /** Whether a unit holds a duty. */
    public boolean holds(UnitId unit, DutyKind duty) {
        return holders(duty).contains(unit);
    }

    /**
     * The units that may draft policies.
     *
     * @return their ids, in the rule book's order, those that a local rule adds last
     */
    public Set<UnitId> draftingUnits() {
        return draftingUnits;
    }

    /**
     * Whether an unclear place is read in a given way (Article 13).
     *
     * @return true if that reading of its place holds
     */
    public boolean reads(Reading reading) {
        return readings.contains(reading);
    }

    /**
     * Whether a place counts as unclear in this edition (Article 13).
     *
     * @param question the place
     * @return true if the rule book says how it is read
     */
    public boolean asks(Question question) {
        return book.interpretations().stream().anyMatch(i -> i.question() == question);
    }

    /**
     * The local rules (Article 12).
     *
     * @return what the district set
     */
    public LocalRules local() {
        return book.local();
    }

    /**
     * The seats of a capacity.
     *
     * @return the seat, if the rule book provides for that capacity in that unit
     */
    public Optional<Seat> seat(Capacity capacity, UnitId unit) {
        Unit known = units.get(unit);
        if (known == null) {
            return Optional.empty();
        }
        for (Seat s : book.seats()) {
            boolean here = s.unit().isPresent()
                    ? s.unit().get().equals(unit)
                    : known.isMember() || known.kind() == UnitKind.CONSULTEE;
            if (s.capacity() == capacity && here) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }

    /**
     * The same rules with other readings, as the office recorded them (Article 13).
     *
     * @param recorded the id of the reading that holds for each question that was recorded
     * @return the rules under those readings; this one when nothing was recorded
     * @throws BadRuleBookException if the procedures cannot follow a recorded reading
     */
    public WorkingRules reading(Map<Question, String> recorded) {
        if (recorded.isEmpty()) {
            return this;
        }
        List<Interpretation> all = new ArrayList<>();
        for (Interpretation i : book.interpretations()) {
            String other = recorded.get(i.question());
            all.add(other == null ? i : i.taking(other));
        }
        return of(book.withInterpretations(all));
    }
}
