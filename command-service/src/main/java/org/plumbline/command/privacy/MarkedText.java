package org.plumbline.command.privacy;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.command.reportimport.reading.PlainXml;

/** The words in a part of a document, and those that stand beside them: links, descriptions of pictures, names. */
final class MarkedText {

    /** Marks within a paragraph part nothing: a number may be set in two runs. */
    private static final Set<String> WITHIN = Set.of("r", "t", "span", "a", "delText", "s");

    private static final Set<String> CELL = Set.of("tab", "tc", "c", "table-cell", "v", "f");
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

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();

    private MarkedText() {}

    /** @throws XMLStreamException when it is not well formed, or brings definitions of its own */
    static String of(byte[] xml) throws XMLStreamException {
        XMLStreamReader reader = PlainXml.factory().createXMLStreamReader(new ByteArrayInputStream(xml));
        MarkedText marked = new MarkedText();
        marked.read(reader);
        return marked.text.append('\n').append(marked.beside).append('\n').toString();
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        boolean spoke = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(reader.getText());
                    spoke = !reader.isWhiteSpace();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    begin(reader);
                    spoke = false;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end(reader.getLocalName(), spoke);
                    spoke = false;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("A document brings no definitions of its own");
                default -> {}
            }
        }
    }

    private void begin(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (SPOKEN.contains(reader.getAttributeLocalName(i))) {
                beside.append(reader.getAttributeValue(i)).append('\n');
            }
        }
        if (reader.getLocalName().equals("noBreakHyphen")) {
            text.append('-');
        }
        if (reader.getLocalName().equals("s")) {
            text.append(' ');
        }
    }

    private void end(String name, boolean spoke) {
        if (CELL.contains(name)) {
            text.append('\t');
        } else if (LINE.contains(name) || spoke && !WITHIN.contains(name)) {
            text.append('\n');
        }
    }
}
