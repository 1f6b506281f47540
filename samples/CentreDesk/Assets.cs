namespace CentreDesk;

/// <summary>The style sheet, the script and the icon, which are in the program itself; and the two cookies that say who reads.</summary>
internal static class Assets
{
    public static void MapAssets(this WebApplication app)
    {
        Map("/desk.css", "text/css; charset=utf-8");
        Map("/desk.js", "text/javascript; charset=utf-8");
        Map("/desk.svg", "image/svg+xml");

        void Map(string path, string type)
            => app.MapGet(path, () => Results.Stream(typeof(Assets).Assembly.GetManifestResourceStream(path[1..])!, type));
    }

    public static void MapReader(this WebApplication app)
    {
        // The type of the answer is said: without it, this would be a handler that answers nothing.
        app.MapPost("/language", Task<IResult> (HttpContext context) => Keep(context, Reader.LanguageCookie, "language"));
        app.MapPost("/clerk", Task<IResult> (HttpContext context) => Keep(context, Reader.ClerkCookie, "clerk"));
    }

    /// <summary>Keeps something in this browser for a year; scripts and other sites don't see it.</summary>
    public static void KeepCookie(this HttpResponse response, string name, string value, string path = "/") => response.Cookies.Append(
        name,
        value,
        new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
            Path = path,
        });

    private static async Task<IResult> Keep(HttpContext context, string cookie, string field)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        string value = form[field].ToString().Trim();
        context.Response.KeepCookie(cookie, Uri.EscapeDataString(value.Length > 60 ? value[..60] : value));
        string back = form["back"].ToString();
        return Results.LocalRedirect(back is ['/', not ('/' or '\\'), ..] or "/" ? back : "/");
    }
}
