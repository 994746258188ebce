package org.jointmeeting.rules.check;

/** The policy categories (Article 2). */
final class CategoryCheck {
    private CategoryCheck() {}

    static void check(Place book, Provided provided, Faults faults) {
        Place categories = book.at("categories");
        Provided.requireSome(categories, faults);
        Provided.requireEachOnce(categories, "id", faults);
        categories.items().forEach(category -> provided.requireClauseOrLocalRule(category.at("clause"), faults));
    }
}
