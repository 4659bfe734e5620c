/*
 * cld_reference.h
 *		Which assets the rows of a files table use.
 */
#ifndef CLD_REFERENCE_H
#define CLD_REFERENCE_H

#include "utils/array.h"

/* What names an asset, each an array of text with as many elements as the others. */
typedef struct CldAssetNames
{
	ArrayType *public_ids;
	ArrayType *cloud_names;
	ArrayType *resource_types;
	ArrayType *types;
} CldAssetNames;

/*
 * Positions, from 1, of the assets that a committed row, or one of this
 * transaction, uses: an integer array, whatever row security would show the
 * caller.  A column that the table lacks, or that is null, rules no asset
 * out.  A table that is gone uses none.
 */
extern ArrayType *cld_reference_find(Oid relid, const CldAssetNames *assets);

#endif /* CLD_REFERENCE_H */
