using Microsoft.AspNetCore.Authentication;

namespace Rotonde.Weblaag.Aanmelden;

/// <summary>A sign-in that failed: the reason for the log, and, when it helps, a sentence for whoever tried.</summary>
internal sealed class Aanmeldfout(string reden, string? uitleg) : Exception(reden)
{
    public const string Bewaard = "Rotonde.Aanmeldfout";

    public string? Uitleg { get; } = uitleg;

    public static HandleRequestResult Als(string reden, string? uitleg = null) => HandleRequestResult.Fail(new Aanmeldfout(reden, uitleg));
}
