package org.plumbline.command.privacy;

import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.reportimport.reading.PlainXml;

/** The words in a part of a document, and those that stand beside them: links, descriptions of pictures, names. */
final class MarkedText {

    /** Marks within a paragraph part nothing: a number may be set in two runs. */
    private static final Set<String> WITHIN = Set.of("r", "t", "span", "a", "delText", "s");

    private static final Set<String> CELL = Set.of("tc", "c", "table-cell", "v", "f");
    private static final Set<String> LINE = Set.of("br", "cr", "p", "h", "row", "si", "line-break", "table-row");

    private static final Set<String> SPOKEN = Set.of(
            "descr",
            "title",
            "Target",
            "href",
            "author",
            "lastModifiedBy",
            "userName",
            "alt",
            "tooltip",
            "display",
            "name",
            "string-value",
            "value",
            "date-value",
            "text",
            "prompt",
            "promptTitle",
            "error",
            "errorTitle",
            "instr");

    private final Consumer<CharSequence> text;
    private final Consumer<CharSequence> beside;
    private final Budget budget;

    /**
     * @param text where the words go
     * @param beside where those go that stand beside them
     */
    MarkedText(Consumer<CharSequence> text, Consumer<CharSequence> beside, Budget budget) {
        this.text = text;
        this.beside = beside;
        this.budget = budget;
    }

    /** @throws XMLStreamException when it is not well formed, or brings definitions of its own */
    void read(InputStream xml) throws XMLStreamException {
        PlainXml.read(xml, budget, this::read);
        text.accept("\n");
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        boolean spoke = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.accept(reader.getText());
                    spoke |= !reader.isWhiteSpace();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    PlainXml.count(reader, budget);
                    begin(reader);
                    spoke = false;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end(reader.getLocalName(), spoke);
                    spoke = false;
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> budget.addName(reader.getPITarget());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("A document brings no definitions of its own");
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (SPOKEN.contains(reader.getAttributeLocalName(i))) {
                beside.accept(reader.getAttributeValue(i));
                beside.accept("\n");
            }
        }
        if (reader.getLocalName().equals("noBreakHyphen")) {
            text.accept("-");
        }
        if (reader.getLocalName().equals("s")) {
            text.accept(" ");
        }
    }

    private void end(String name, boolean spoke) {
        if (name.equals("tab")) {
            text.accept("\t");
        } else if (CELL.contains(name)) {
            text.accept(String.valueOf(Plain.CELL));
        } else if (LINE.contains(name) || spoke && !WITHIN.contains(name)) {
            text.accept("\n");
        }
    }
}
