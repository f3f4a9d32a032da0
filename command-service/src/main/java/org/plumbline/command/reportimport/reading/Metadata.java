package org.plumbline.command.reportimport.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words in a packet of metadata (ISO 16684-1, XMP): title, description, author, keywords and whatever else people or
 * programs wrote down, apart from dates, numbers of documents and names of programs, which say nothing of anybody.
 */
final class Metadata {

    private static final Pattern OF_THE_FILE = Pattern.compile(
            "(?i).*(date|id|when|version|format|tool|producer|agent|part|conformance|hash|about|xmptk)");

    private static final Pattern MARKS = Pattern.compile("<[^>]*>?");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> within = new ArrayDeque<>();

    private Metadata() {}

    /** What is not well formed is read as it stands, without its marks. */
    static String of(byte[] packet) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            Metadata said = new Metadata();
            said.read(factory.createXMLStreamReader(new ByteArrayInputStream(packet)));
            return said.text.toString();
        } catch (XMLStreamException e) {
            return MARKS.matcher(new String(packet, StandardCharsets.UTF_8)).replaceAll("\n");
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    within.push(reader.getLocalName());
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        say(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> within.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!within.isEmpty()) {
                        say(within.peek(), reader.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private void say(String name, String words) {
        if (!words.isBlank() && !OF_THE_FILE.matcher(name).matches()) {
            text.append(words).append('\n');
        }
    }
}
