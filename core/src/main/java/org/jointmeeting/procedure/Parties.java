package org.jointmeeting.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.composition.Standing;
import org.jointmeeting.composition.UnitId;
import org.jointmeeting.provision.Text;

/** The parties that several procedures know, and how others are made. */
public final class Parties {
    private Parties() {}

    /**
     * People of certain units in certain capacities.
     *
     * @param text the party's name
     * @param units the units, given the subject and the setting
     * @param <S> the subject's type
     */
    public static <S> Party<S> of(
            Text text, List<Capacity> capacities, BiFunction<S, Setting, ? extends Iterable<UnitId>> units) {
        Set<Capacity> wanted = EnumSet.copyOf(capacities);
        return new Party<>(
                text,
                (s, standing, in) -> {
                    if (wanted.contains(standing.capacity())) {
                        for (UnitId unit : units.apply(s, in)) {
                            if (unit.equals(standing.unit())) {
                                return true;
                            }
                        }
                    }
                    return false;
                },
                (s, in) -> {
                    List<Standing> all = new ArrayList<>();
                    units.apply(s, in).forEach(unit -> all.addAll(seated(capacities, unit, in)));
                    return all;
                });
    }

    /**
     * People of one unit in certain capacities.
     *
     * @param text the party's name
     * @param unit the unit, given the subject
     * @param <S> the subject's type
     */
    public static <S> Party<S> ofUnit(Text text, List<Capacity> capacities, Function<S, UnitId> unit) {
        Set<Capacity> wanted = EnumSet.copyOf(capacities);
        return new Party<>(
                text,
                (s, standing, in) ->
                        wanted.contains(standing.capacity()) && unit.apply(s).equals(standing.unit()),
                (s, in) -> seated(capacities, unit.apply(s), in));
    }

    /**
     * The office of the joint meeting (联席会议办公室) as it is now, whichever edition a case runs under: whoever acts for it (Article 4,
     * paragraph 4, Article 6).
     *
     * @param <S> the subject's type
     */
    public static <S> Party<S> office() {
        return new Party<>(
                Text.of("联席会议办公室", "the office"),
                (s, standing, in) -> in.current().officeStandings().contains(standing),
                (s, in) -> in.current().officeStandings());
    }

    /**
     * Anybody with a given capacity, whatever the unit: a rank of convener.
     *
     * @param text the party's name
     * @param <S> the subject's type
     */
    public static <S> Party<S> rank(Text text, List<Capacity> capacities) {
        return new Party<>(
                text,
                (s, standing, in) -> capacities.contains(standing.capacity()),
                (s, in) -> in.rules().book().seats().stream()
                        .filter(seat -> capacities.contains(seat.capacity())
                                && seat.unit().isPresent())
                        .map(seat -> new Standing(seat.capacity(), seat.unit().orElseThrow()))
                        .toList());
    }

    /**
     * No person at all but another act: the minutes of a meeting, say. It is entitled by that act's mandate.
     *
     * @param text the party's name
     * @param mandate the mandate that only that act gives
     * @param <S> the subject's type
     */
    public static <S> Party<S> act(Text text, Class<? extends Mandate> mandate) {
        return new Party<>(
                text,
                (s, standing, in) -> in.mandate().isPresent()
                        && mandate.isInstance(in.mandate().get()),
                (s, in) -> List.of());
    }

    private static List<Standing> seated(List<Capacity> capacities, UnitId unit, Setting in) {
        return capacities.stream()
                .filter(c -> in.rules().seat(c, unit).isPresent())
                .map(c -> new Standing(c, unit))
                .toList();
    }
}
