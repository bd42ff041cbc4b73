package org.huikuan.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;

/** The drawn line of a sequence flow. */
record Line(String flow, List<Point> points) {

    record Point(double x, double y) {}

    /** One straight piece; all our lines run along the axes. */
    record Piece(Point from, Point to) {

        boolean isUpright() {
            return from.x() == to.x();
        }

        boolean isLevel() {
            return from.y() == to.y();
        }

        /** Crosses like a plus sign; touching at an end is no crossing. */
        boolean crosses(Piece other) {
            if (isUpright() == other.isUpright()) {
                return false;
            }
            Piece level = isLevel() ? this : other;
            Piece upright = isLevel() ? other : this;
            return within(upright.from.x(), level.from.x(), level.to.x())
                    && within(level.from.y(), upright.from.y(), upright.to.y());
        }

        boolean runsThrough(Box box) {
            double left = Math.min(from.x(), to.x());
            double top = Math.min(from.y(), to.y());
            Box self = new Box(left, top, Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()));
            return new Box(self.x() - 0.1, self.y() - 0.1, self.width() + 0.2, self.height() + 0.2).overlaps(box);
        }

        private static boolean within(double value, double one, double other) {
            return value > Math.min(one, other) && value < Math.max(one, other);
        }
    }

    static Line of(BpmnEdge edge) {
        return new Line(
                edge.getBpmnElement().getId(),
                edge.getWaypoints().stream()
                        .map(point -> new Point(point.getX(), point.getY()))
                        .toList());
    }

    Stream<Piece> pieces() {
        return IntStream.range(1, points.size()).mapToObj(i -> new Piece(points.get(i - 1), points.get(i)));
    }

    boolean crosses(Line other) {
        return pieces().anyMatch(piece -> other.pieces().anyMatch(piece::crosses));
    }

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }
}
