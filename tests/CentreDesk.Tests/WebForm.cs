using System.Net;
using System.Text.RegularExpressions;

namespace CentreDesk.Tests;

/// <summary>A form of a page, with what its fields have, sent as a browser sends it but without one.</summary>
public sealed class WebForm
{
    private readonly HttpClient _client;
    private readonly string _action;
    private readonly Dictionary<string, string> _fields;

    private WebForm(HttpClient client, string action, Dictionary<string, string> fields)
    {
        _client = client;
        _action = action;
        _fields = fields;
    }

    public string this[string field]
    {
        get => _fields[field];
        set => _fields[field] = _fields.ContainsKey(field) ? value : throw new ArgumentException($"The form has no field {field}.");
    }

    /// <summary>Opens a page as a reader of the language, and takes one of its forms.</summary>
    public static async Task<WebForm> OpenAsync(Desk desk, string page, string action, string language = "vi")
    {
        HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(desk.Address) };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return Read(client, await client.GetStringAsync(new Uri(page, UriKind.Relative)), action);
    }

    /// <summary>Sends the form.</summary>
    public Task<HttpResponseMessage> SendAsync()
        => _client.PostAsync(new Uri(_action, UriKind.Relative), new FormUrlEncodedContent(_fields));

    /// <summary>The form on the page that answers, which may ask to save on top of what another clerk saved.</summary>
    public async Task<WebForm> OfAsync(HttpResponseMessage answer) => Read(_client, await answer.Content.ReadAsStringAsync(), _action);

    private static WebForm Read(HttpClient client, string page, string action)
    {
        string form = Regex.Match(page, $"<form[^>]*action=\"{Regex.Escape(action)}\".*?</form>", RegexOptions.Singleline).Value;
        Dictionary<string, string> fields = [];
        foreach (Match input in Regex.Matches(form, "<input[^>]*>"))
            fields[Attribute(input.Value, "name")] = Attribute(input.Value, "value");
        foreach (Match select in Regex.Matches(form, "<select[^>]*>.*?</select>", RegexOptions.Singleline))
        {
            string chosen = Regex.Match(select.Value, "<option[^>]* selected[^>]*>").Value;
            fields[Attribute(select.Value, "name")] = Attribute(chosen, "value");
        }
        return new WebForm(client, action, fields);
    }

    private static string Attribute(string tag, string name)
        => WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);
}
