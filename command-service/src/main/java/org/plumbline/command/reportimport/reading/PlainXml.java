package org.plumbline.command.reportimport.reading;

import javax.xml.stream.XMLInputFactory;

/** XML as it comes from strangers: it defines nothing of its own and fetches nothing. */
public final class PlainXml {

    private PlainXml() {}

    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
