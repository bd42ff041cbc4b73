package org.huikuan.model;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle of a diagram, in pixels. */
record Box(double x, double y, double width, double height) {

    private static final double TOUCH = 1.5;

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    boolean contains(Box other) {
        return x <= other.x
                && y <= other.y
                && x + width >= other.x + other.width
                && y + height >= other.y + other.height;
    }

    boolean hasOnItsBorder(Line.Point point) {
        boolean around = point.x() >= x - TOUCH
                && point.x() <= x + width + TOUCH
                && point.y() >= y - TOUCH
                && point.y() <= y + height + TOUCH;
        boolean deep = point.x() > x + TOUCH
                && point.x() < x + width - TOUCH
                && point.y() > y + TOUCH
                && point.y() < y + height - TOUCH;
        return around && !deep;
    }
}
