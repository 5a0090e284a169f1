package io.matchday.platform.xlsx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read element by element. No document type is taken, and so no entity of anybody's. */
final class Xml {

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** What is done with a part. */
    interface Reading {
        void read(Xml xml) throws XMLStreamException, RefusedException;
    }

    static void read(byte[] part, Reading reading) throws RefusedException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                reading.read(new Xml(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException malformed) {
            // The parser tells some malformed input by unchecked exceptions, and no two versions the same.
            throw new RefusedException(Refusal.DAMAGED);
        }
    }

    /** Goes on to the next start of an element; false at the end. */
    boolean nextElement() throws XMLStreamException, RefusedException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next start of an element inside the one that began last; false at that one's end. */
    boolean nextWithin(String parent) throws XMLStreamException, RefusedException {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** An attribute, whatever its namespace; null where there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    boolean truth(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    /** The text of the element that began last; it ends with it. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The text of a string item ({@code si}, {@code is}): its runs together, without the phonetic ones. */
    String runs(String item) throws XMLStreamException, RefusedException {
        StringBuilder text = new StringBuilder();
        while (nextWithin(item)) {
            if (is("rPh")) {
                while (nextWithin("rPh")) {}
            } else if (is("t")) {
                text.append(text());
            }
        }
        return Escapes.decode(text.toString());
    }

    private int next() throws XMLStreamException, RefusedException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new RefusedException(Refusal.DAMAGED);
        }
        return event;
    }
}
