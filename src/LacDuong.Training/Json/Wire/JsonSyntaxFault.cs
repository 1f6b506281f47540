namespace LacDuong.Training.Json;

/// <summary>The place where a text stops being JSON.</summary>
/// <param name="At">The first byte of the first character that breaks JSON, or the length of the text if it ends too soon.</param>
/// <param name="ValueStart">
/// The start of the scalar that contains the fault, or -1 if the fault is outside scalars or in a member's name.
/// </param>
/// <param name="Expected">The key of the expected content.</param>
internal readonly record struct JsonSyntaxFault(int At, int ValueStart, string Expected);
