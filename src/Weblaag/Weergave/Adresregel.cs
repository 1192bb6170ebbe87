using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Rotonde.Weblaag.Weergave;

/// <summary>The address of this page with some of its query changed.</summary>
internal static class Adresregel
{
    public static string Met(HttpRequest verzoek, params (string Naam, string? Waarde)[] anders)
    {
        var vraag = new QueryBuilder(verzoek.Query
            .Where(paar => !anders.Any(nieuw => string.Equals(nieuw.Naam, paar.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(paar => paar.Value.Select(waarde => KeyValuePair.Create(paar.Key, waarde ?? ""))));
        foreach (var (naam, waarde) in anders)
        {
            if (waarde is not null)
            {
                vraag.Add(naam, waarde);
            }
        }

        return $"{verzoek.PathBase}{verzoek.Path}{vraag}";
    }
}
