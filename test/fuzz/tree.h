/*
 * tree.h
 *		Value trees from the fields of an input.
 *
 * The first byte of a field is its kind: "n", "t", "f" are null, true and
 * false, "#" a number, "[" and "{" begin an array and an object, "]" ends
 * either; a name precedes each value of an object.  All else is a string.
 */
#ifndef TREE_H
#define TREE_H

#include "core/cld_value.h"
#include "fuzz.h"

/* The next value of the input; good until the end of the run. */
extern CldValue tree_value(FuzzInput *input);

/* An object of all the rest. */
extern CldValue tree_object(FuzzInput *input);

#endif /* TREE_H */
