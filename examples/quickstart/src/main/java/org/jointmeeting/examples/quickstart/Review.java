package org.jointmeeting.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointmeeting.composition.Capacity;
import org.jointmeeting.policy.ConsultationCommand.SubmitReviewDraft;
import org.jointmeeting.policy.CoordinationCommand.PassReview;
import org.jointmeeting.policy.DraftingCommand.WorkOnDossier;
import org.jointmeeting.policy.dossier.DocumentKind;
import org.jointmeeting.provision.Text;

/** The review draft and the office's preliminary review (Article 11(1) and (2)). */
final class Review {
    private final Telling telling;
    private final Paper paper;

    Review(Telling telling) {
        this.telling = telling;
        this.paper = telling.paper();
    }

    void tell() {
        paper.chapter(Text.of("送审稿与办公室初审", "The review draft and the office's preliminary review"));
        telling.turnTo(LocalDate.of(2026, 3, 23));
        telling.lead(new WorkOnDossier(
                List.of(),
                Optional.empty(),
                List.of(),
                telling.file().dossier().documents().stream()
                        .filter(d -> d.kind() == DocumentKind.REVIEW_DRAFT)
                        .toList()));
        telling.lead(new SubmitReviewDraft());
        Cast cast = telling.cast();
        telling.whoMay(
                telling.policy(),
                List.of(
                        cast.of(telling.file().proposal().lead()),
                        cast.office(),
                        cast.of(Capacity.CONVENER),
                        cast.of(Capacity.GENERAL_CONVENER)));
        telling.whyNot(cast.of(Capacity.CONVENER), telling.policy(), "pass-review");
        paper.blank();
        telling.turnTo(LocalDate.of(2026, 3, 25));
        telling.office(new PassReview(paper.in(Text.of("材料齐全，文本规范。", "Complete, and in the standard form."))));
        telling.worklist();
    }
}
