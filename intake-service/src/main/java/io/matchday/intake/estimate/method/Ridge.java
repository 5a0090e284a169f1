package io.matchday.intake.estimate.method;

import java.util.Arrays;

/**
 * Weighted linear regression with a penalty for each coefficient and Huber's loss, which for residuals beyond a bound grows
 * no longer by the square: one surprise does not drag everything along.
 */
final class Ridge {

    /** Residuals of more than this, a factor of 1.5, are surprises. */
    private static final double SURPRISE = 0.4;

    /** Events that agree settle in a dozen; only what agrees in nothing takes long. */
    private static final int ROUNDS = 300;

    private static final double SETTLED = 1e-9;

    private final double[][] rows;
    private final double[] penalties;
    private double[] weights;
    private double[][] lower;
    private double[] coefficients;

    private Ridge(double[][] rows, double[] penalties, double[] weights) {
        this.rows = rows;
        this.penalties = penalties;
        this.weights = weights;
    }

    static Ridge fit(double[][] rows, double[] values, double[] weights, double[] penalties) {
        Ridge ridge = new Ridge(rows, penalties, weights);
        ridge.solve(values);
        for (int round = 0; round < ROUNDS; round++) {
            double[] before = ridge.coefficients;
            ridge.weights = ridge.reweighted(values, weights);
            ridge.solve(values);
            if (near(before, ridge.coefficients)) {
                break;
            }
        }
        return ridge;
    }

    double at(double[] row) {
        return dot(row, coefficients);
    }

    double[] coefficients() {
        return coefficients.clone();
    }

    /** What a row weighs in the fit in the end: less than it was given if it was a surprise. */
    double weight(int row) {
        return weights[row];
    }

    /** How unsure the fit is at a row, in squares of the noise. */
    double uncertainty(double[] row) {
        double[] solved = forward(row);
        return dot(solved, solved);
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }

    private double[] reweighted(double[] values, double[] given) {
        double[] changed = given.clone();
        for (int row = 0; row < rows.length; row++) {
            double residual = Math.abs(values[row] - at(rows[row]));
            changed[row] *= residual > SURPRISE ? SURPRISE / residual : 1;
        }
        return changed;
    }

    private void solve(double[] values) {
        int size = penalties.length;
        double[][] normal = new double[size][size];
        double[] right = new double[size];
        for (int row = 0; row < rows.length; row++) {
            add(rows[row], weights[row], values[row], normal, right);
        }
        for (int at = 0; at < size; at++) {
            normal[at][at] += penalties[at];
        }
        lower = decomposed(normal);
        coefficients = backward(forward(right));
    }

    private static void add(double[] row, double weight, double value, double[][] normal, double[] right) {
        for (int i = 0; i < row.length; i++) {
            double weighted = weight * row[i];
            if (weighted == 0) {
                continue;
            }
            right[i] += weighted * value;
            for (int j = 0; j <= i; j++) {
                normal[i][j] += weighted * row[j];
            }
        }
    }

    /** After Cholesky: the lower triangle whose square is the matrix. */
    private static double[][] decomposed(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / lower[j][j];
            }
        }
        return lower;
    }

    private double[] forward(double[] right) {
        double[] solved = right.clone();
        for (int i = 0; i < solved.length; i++) {
            for (int k = 0; k < i; k++) {
                solved[i] -= lower[i][k] * solved[k];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }

    private double[] backward(double[] right) {
        double[] solved = right.clone();
        for (int i = solved.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < solved.length; k++) {
                solved[i] -= lower[k][i] * solved[k];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }

    private static boolean near(double[] one, double[] other) {
        double[] apart = one.clone();
        Arrays.setAll(apart, at -> Math.abs(one[at] - other[at]));
        return Arrays.stream(apart).max().orElse(0) < SETTLED;
    }
}
