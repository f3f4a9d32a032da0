package org.plumbline.command.reportimport.reading;

import java.util.List;

/**
 * The items of one list and what could not be placed in it.
 *
 * @param items in printed order
 * @param before text between the heading and the first item
 * @param loose text after an item that is neither part of it nor a heading
 * @param doubtful codes of places where the layout left a choice
 */
record ItemList(List<Item> items, List<String> before, List<String> loose, List<String> doubtful) {

    ItemList {
        items = List.copyOf(items);
        before = List.copyOf(before);
        loose = List.copyOf(loose);
        doubtful = List.copyOf(doubtful);
    }
}
