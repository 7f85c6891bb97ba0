package org.tripole.app.saved;

/** A view with marks of the data that it was drawn from, as a picture carries it. */
public record SavedPicture(SavedView view, Basis basis) {}
