package org.jointmeeting.rules.check;

/** What the district set for itself (Article 12). */
final class LocalRulesCheck {
    private LocalRulesCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place local = book.at("local");
        Place quorum = local.at("quorumPercent");
        if (quorum.number().filter(n -> n < 1 || n > 100).isPresent()) {
            faults.add(
                    quorum,
                    quorum.number().get() + " 超出范围；应为 1 至 100 的整数，不设法定人数的则不写",
                    quorum.number().get()
                            + " is out of range; expected a whole number from 1 to 100, or nothing for no quorum");
        }
        local.at("issuers").items().forEach(unit -> provided.requireUnit(unit, faults));
        local.at("draftingUnits").items().forEach(unit -> CompositionCheck.requireReplier(unit, provided, faults));
    }
}
