using Microsoft.AspNetCore.Antiforgery;

namespace CentreDesk;

/// <summary>What every response carries, and what every form must.</summary>
internal static class Security
{
    // Nothing comes from elsewhere, and nothing runs that isn't in a file of this program.
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Says what a page may load and run, and that nobody keeps or frames it.</summary>
    public static Task AddHeaders(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return next(context);
    }

    /// <summary>Refuses every post without a token of a page of ours, whether or not its endpoint reads a form.</summary>
    public static async Task RefuseForgedFormsAsync(HttpContext context, RequestDelegate next)
    {
        IAntiforgery antiforgery = context.RequestServices.GetRequiredService<IAntiforgery>();
        try
        {
            if (await antiforgery.IsRequestValidAsync(context))
            {
                await next(context);
                return;
            }
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (AntiforgeryValidationException error) when (error.InnerException is BadHttpRequestException or InvalidDataException)
        {
            // The form is larger than the limits, or isn't one.
            context.Response.StatusCode = (error.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        }
    }
}
