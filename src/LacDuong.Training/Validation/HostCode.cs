namespace LacDuong.Training.Validation;

/// <summary>The codes of a host's own rules: a prefix of 2 to 10 letters A to Z, which is not the library's, then 1 to 6 digits.</summary>
internal static class HostCode
{
    // All codes of the library have it, those of later editions too.
    private const string OwnPrefix = "LDT";

    public static string Require(string code, string parameter)
    {
        ReadOnlySpan<char> text = Guard.Against.Null(code, parameter);
        int prefix = text.IndexOfAnyExceptInRange('A', 'Z');
        if (prefix is < 2 or > 10 || text.Length - prefix > 6 || text[prefix..].ContainsAnyExceptInRange('0', '9'))
            throw new ArgumentException($"A code of a rule must be 2 to 10 letters A to Z, then 1 to 6 digits: '{code}'.", parameter);
        if (text[..prefix] is OwnPrefix)
            throw new ArgumentException($"The codes that begin with '{OwnPrefix}' are the library's: '{code}'.", parameter);
        return code;
    }
}
