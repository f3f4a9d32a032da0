package org.plumbline.command.reportimport.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plumbline.command.budget.Budget;

/**
 * The words in a packet of metadata (ISO 16684-1, XMP): title, description, author, keywords and whatever else people or
 * programs wrote down. What the specification keeps for the file itself, its dates, numbers and programs, says nothing of
 * anybody.
 */
final class Metadata {

    private static final Set<String> OF_THE_FILE = Set.of(
            "adobe:ns:meta/",
            "http://ns.adobe.com/xap/1.0/",
            "http://ns.adobe.com/xap/1.0/mm/",
            "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
            "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
            "http://www.aiim.org/pdfa/ns/id/",
            "http://www.aiim.org/pdfua/ns/id/");

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final Pattern MARKS = Pattern.compile("[<>\"'=]");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> isWithinTheFiles = new ArrayDeque<>();

    private Metadata() {}

    /** What is not well formed is read as it stands, without its marks. */
    static String of(byte[] packet, Budget budget) {
        try {
            Metadata said = new Metadata();
            PlainXml.read(new ByteArrayInputStream(packet), budget, reader -> said.read(reader, budget));
            return said.text.toString();
        } catch (XMLStreamException e) {
            return MARKS.matcher(new String(packet, StandardCharsets.UTF_8)).replaceAll("\n");
        }
    }

    private void read(XMLStreamReader reader, Budget budget) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    PlainXml.count(reader, budget);
                    begin(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    isWithinTheFiles.pop();
                    text.append('\n');
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (isWithinTheFiles.isEmpty() || !isWithinTheFiles.peek()) {
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /** Lists and alternatives stand between a property and its words. */
    private void begin(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI();
        boolean isListed = RDF.equals(namespace) && !isWithinTheFiles.isEmpty() && isWithinTheFiles.peek();
        isWithinTheFiles.push(isListed || isOfTheFile(namespace));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = reader.getAttributeNamespace(i);
            if (!isOfTheFile(of) && !RDF.equals(of)) {
                say(reader.getAttributeValue(i));
            }
        }
    }

    private static boolean isOfTheFile(@Nullable String namespace) {
        return namespace != null && OF_THE_FILE.contains(namespace);
    }

    private void say(String words) {
        if (!words.isBlank()) {
            text.append(words).append('\n');
        }
    }
}
