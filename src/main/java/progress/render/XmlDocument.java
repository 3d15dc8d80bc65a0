package progress.render;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, an element on a line; its texts are made visible, since XML cannot even escape most controls. */
final class XmlDocument {
    private final XMLStreamWriter out;
    private int depth;

    private XmlDocument(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes what stands within an element. */
    interface Body {
        void write() throws XMLStreamException;
    }

    /** Writes what a document consists of. */
    interface Root {
        void write(XmlDocument out) throws XMLStreamException;
    }

    static void write(Writer writer, Root root) throws IOException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(writer);
            out.writeStartDocument("UTF-8", "1.0");
            root.write(new XmlDocument(out));
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw new IOException(e);
        }
        writer.write('\n');
    }

    /**
     * Writes an element.
     *
     * @param attributes names and values in turn
     */
    void element(String name, Body body, Object... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        attributes(attributes);
        depth++;
        body.write();
        depth--;
        indent();
        out.writeEndElement();
    }

    /** Writes an element without content. */
    void empty(String name, Object... attributes) throws XMLStreamException {
        indent();
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    /** Writes an element with a text. */
    void text(String name, String text, Object... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(Visible.of(text));
        out.writeEndElement();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(String.valueOf(attributes[i]), Visible.of(String.valueOf(attributes[i + 1])));
        }
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
