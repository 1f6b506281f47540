using System.Diagnostics.CodeAnalysis;

namespace LacDuong.Training.AspNetCore;

/// <summary>
/// A value of one of the core's enumerations that is read from its word. A parameter of this type binds <c>?part=morning</c> in a route or
/// a query. For the enumeration itself, a minimal API accepts <c>?part=Morning</c> and <c>?part=7</c> in its place.
/// </summary>
/// <remarks>Words are equal if their values are. The <c>default</c> is the enumeration's default.</remarks>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="Value">The value.</param>
/// <example><code>
/// app.MapGet("/sessions", (WireWord&lt;DayPart&gt; part) => timetable.Sessions.Where(session => session.Part == part.Value));
/// </code></example>
public readonly record struct WireWord<T>(T Value) : IParsable<WireWord<T>>
    where T : struct, Enum
{
    /// <summary>Reads the word of a value.</summary>
    /// <param name="s">The word, case included.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The word is unknown to the enumeration.</exception>
    public static WireWord<T> Parse(string s, IFormatProvider? provider = null) => new(WireWords.Parse<T>(s));

    /// <summary>Reads the word of a value if the enumeration knows the word.</summary>
    /// <param name="s">The word, case included.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The value, or the default if the word is unknown.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WireWord<T> result)
    {
        bool isKnown = WireWords.TryParse(s, out T value);
        result = new(value);
        return isKnown;
    }

    /// <summary>Returns the word.</summary>
    public override string ToString() => Value.ToWord();
}
