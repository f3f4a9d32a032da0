package org.plumbline.command.publication;

import static org.plumbline.command.decision.People.PM;
import static org.plumbline.command.decision.People.TODAY;
import static org.plumbline.command.decision.People.TOMORROW;
import static org.plumbline.kernel.framework.Publication.OFFICIAL_SENSITIVE;
import static org.plumbline.kernel.framework.Publication.PARTNERSHIP;
import static org.plumbline.kernel.framework.Publication.PUBLIC;
import static org.plumbline.kernel.refusal.RefusalCode.PUBLICATION_UNCHANGED;
import static org.plumbline.kernel.refusal.RefusalCode.WIDER_THAN_REPORT;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.command.decision.Scenario;
import org.plumbline.kernel.framework.Publication;
import org.plumbline.kernel.publication.ItemKind;
import org.plumbline.kernel.publication.ItemPublicationCommand;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyAction;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyMeasure;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyRecommendation;
import org.plumbline.kernel.publication.ItemPublicationCommand.ClassifyRisk;
import org.plumbline.kernel.publication.ItemPublicationEvent;
import org.plumbline.kernel.publication.ItemPublicationEvent.ItemClassified;

class ItemPublicationTest {

    private static final Reach OF_PUBLIC_REPORT = new Reach("80433", PUBLIC);
    private static final Reach OF_PARTNERS_REPORT = new Reach("80433", PARTNERSHIP);

    @Test
    void each_kind_of_item_is_kept_to_fewer_people_than_see_its_report() {
        given().when(to(OFFICIAL_SENSITIVE), PM, OF_PUBLIC_REPORT).then(classified(ItemKind.RECOMMENDATION, "item"));
        given().when(new ClassifyAction("item", OFFICIAL_SENSITIVE, "About one office.", TODAY), PM, OF_PUBLIC_REPORT)
                .then(classified(ItemKind.ACTION, "item"));
        given().when(new ClassifyMeasure("item", OFFICIAL_SENSITIVE, "About one office.", TODAY), PM, OF_PUBLIC_REPORT)
                .then(classified(ItemKind.MEASURE, "item"));
        given().when(new ClassifyRisk("item", OFFICIAL_SENSITIVE, "About one office.", TODAY), PM, OF_PUBLIC_REPORT)
                .then(classified(ItemKind.RISK, "item"));
    }

    @Test
    void no_item_is_seen_by_more_people_than_its_report() {
        given().when(to(PUBLIC), PM, OF_PARTNERS_REPORT).thenRefused(WIDER_THAN_REPORT);
        given(classified(ItemKind.RECOMMENDATION, "item"))
                .when(to(PUBLIC), PM, OF_PARTNERS_REPORT)
                .thenRefused(WIDER_THAN_REPORT);
    }

    @Test
    void it_is_opened_again_as_far_as_its_report() {
        given(classified(ItemKind.RECOMMENDATION, "item"))
                .when(to(PARTNERSHIP), PM, OF_PARTNERS_REPORT)
                .then(new ItemClassified(
                        "80433",
                        TODAY,
                        ItemKind.RECOMMENDATION,
                        "item",
                        PARTNERSHIP,
                        "About one office.",
                        PM.actor().id()));
    }

    @Test
    void what_holds_already_is_not_decided_again() {
        given().when(to(PUBLIC), PM, OF_PUBLIC_REPORT).thenRefused(PUBLICATION_UNCHANGED);
        given(classified(ItemKind.RECOMMENDATION, "item"))
                .when(to(OFFICIAL_SENSITIVE), PM, OF_PUBLIC_REPORT)
                .thenRefused(PUBLICATION_UNCHANGED);
    }

    @Test
    void it_is_not_dated_in_the_future() {
        given().when(to(PARTNERSHIP, TOMORROW), PM, OF_PUBLIC_REPORT).thenInvalid("effectiveOn");
    }

    private static ClassifyRecommendation to(Publication publication) {
        return to(publication, TODAY);
    }

    private static ClassifyRecommendation to(Publication publication, LocalDate on) {
        return new ClassifyRecommendation("item", publication, "About one office.", on);
    }

    private static ItemClassified classified(ItemKind kind, String itemId) {
        return new ItemClassified(
                "80433",
                TODAY,
                kind,
                itemId,
                OFFICIAL_SENSITIVE,
                "About one office.",
                PM.actor().id());
    }

    private static Scenario<Optional<Publication>, ItemPublicationCommand, ItemPublicationEvent, Reach> given(
            ItemPublicationEvent... events) {
        return new Scenario<Optional<Publication>, ItemPublicationCommand, ItemPublicationEvent, Reach>(
                        Optional.empty(), ItemPublication::decide, ItemPublication::evolve)
                .given(events);
    }
}
