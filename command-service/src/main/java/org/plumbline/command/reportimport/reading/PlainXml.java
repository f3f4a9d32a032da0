package org.plumbline.command.reportimport.reading;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.command.budget.Budget;
import org.plumbline.command.budget.OverBudget;

/**
 * XML as it comes from strangers: it defines nothing of its own and fetches nothing. The parser hands out long text in pieces,
 * skips remarks unread, and bounds what it must keep: one tag at a time, and the names.
 */
public final class PlainXml {

    private static final int LONGEST_ATTRIBUTE = 1024 * 1024;
    private static final int MOST_ATTRIBUTES = 1_000;
    private static final int DEEPEST = 256;

    private PlainXml() {}

    /** What is done with the XML. */
    @FunctionalInterface
    public interface Use {
        void of(XMLStreamReader reader) throws XMLStreamException;
    }

    /**
     * Reads it to its end.
     *
     * @throws XMLStreamException when it is not well formed
     * @throws OverBudget when something in it is too long or too deep
     */
    public static void read(InputStream xml, Budget budget, Use use) throws XMLStreamException {
        budget.checkTime();
        try {
            use.of(factory().createXMLStreamReader(new OneTagAtATime(xml)));
        } catch (WstxLazyException e) {
            throw e.getCause() instanceof XMLStreamException known ? checked(known) : new XMLStreamException(e);
        } catch (XMLStreamException e) {
            throw checked(e);
        }
    }

    /** The parser has one exception for what is not well formed and for what passes a limit, and tells them apart in words. */
    private static XMLStreamException checked(XMLStreamException e) {
        if (String.valueOf(e.getMessage()).contains("limit (")) {
            throw new OverBudget("XML");
        }
        return e;
    }

    /** Counts the names in a tag. */
    public static void count(XMLStreamReader reader, Budget budget) {
        budget.addName(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            budget.addName(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            budget.addName(String.valueOf(reader.getNamespacePrefix(i)));
            budget.addName(String.valueOf(reader.getNamespaceURI(i)));
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 4096);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }
}
