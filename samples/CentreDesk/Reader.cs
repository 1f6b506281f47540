using LacDuong.Training;
using LacDuong.Training.AspNetCore;

namespace CentreDesk;

/// <summary>Who reads the page: the language, and the name that revisions are saved under.</summary>
public sealed class Reader
{
    public const string LanguageCookie = "language";
    public const string ClerkCookie = "clerk";

    public Reader(IHttpContextAccessor accessor)
    {
        HttpRequest request = accessor.HttpContext!.Request;
        string? chosen = request.Cookies[LanguageCookie];
        Language = chosen switch
        {
            "en" => LanguageTag.English,
            "vi" => LanguageTag.Vietnamese,
            _ => request.GetReaderLanguage(),
        };
        Clerk = request.Cookies[ClerkCookie] is { Length: > 0 } clerk ? Uri.UnescapeDataString(clerk) : null;
        Path = request.Path + request.QueryString;
    }

    public LanguageTag Language { get; }

    public bool IsEnglish => Language.IsOf(LanguageTag.English);

    /// <summary>The name that the clerk gave, or null.</summary>
    public string? Clerk { get; }

    /// <summary>The address of this page, for links that come back to it.</summary>
    public string Path { get; }

    /// <summary>Both languages stand where the text is used, so that neither is forgotten.</summary>
    public string Say(string vietnamese, string english) => IsEnglish ? english : vietnamese;

    public string Say(LocalisedText text) => text.Get(Language);
}
