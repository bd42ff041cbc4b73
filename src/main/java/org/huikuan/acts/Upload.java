package org.huikuan.acts;

/**
 * A file as somebody sent it with the other fields (in the API {@code multipart/form-data}); its name is without folders. It
 * is never compared. An act with a task takes none, since what completes a task is plain: its {@link Papers} are uploaded
 * before and named by their numbers.
 */
public final class Upload {

    private final String name;
    private final byte[] content;

    public Upload(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
