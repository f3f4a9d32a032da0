package org.plumbline.query.publication;

import org.jspecify.annotations.Nullable;
import org.plumbline.query.asat.Found;
import org.plumbline.query.asat.Listing;
import org.plumbline.query.asat.Page;
import org.plumbline.query.asat.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ItemPublicationApi {

    private final ItemPublications publications;

    ItemPublicationApi(ItemPublications publications) {
        this.publications = publications;
    }

    @GetMapping("/api/item-publications")
    Listing<Found<ItemPublicationRow>> find(
            @RequestParam(required = false) @Nullable String itemId, Page page, View view) {
        return publications.find(itemId, page, view);
    }
}
