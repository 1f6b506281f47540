namespace LacDuong.Training.Json;

/// <summary>Where a text stops being JSON.</summary>
/// <param name="At">The first byte of the first character that cannot continue; the length of the text where it ends too soon.</param>
/// <param name="ValueStart">Where the scalar begins in which that is, or -1 where it is in none, or in a member's name.</param>
/// <param name="Expected">The key of what could have stood there.</param>
internal readonly record struct JsonSyntaxFault(int At, int ValueStart, string Expected);
