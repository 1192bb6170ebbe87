using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;

namespace Rotonde.Postkamer.Ontvangst;

/// <summary>A message came in, passed the checks and is in the register. Who handles it fetches the content with <see cref="Register.Berichtkluis"/>.</summary>
/// <param name="Bericht">Id in the register.</param>
/// <param name="Soort">WMO305, JW323 …</param>
/// <param name="Nummer">305, 323 …</param>
/// <param name="Wet">Act of the standard.</param>
/// <param name="Aanbieder">Who sent it.</param>
/// <param name="Ontvangen">Day of receipt.</param>
/// <param name="Norm">Last day on which this message was in time; none when it has no term.</param>
public sealed record BerichtOntvangen(BerichtId Bericht, string Soort, int Nummer, Wet Wet, AgbCode Aanbieder, DateOnly Ontvangen, DateOnly? Norm) : IGebeurtenis;

/// <summary>A message came in and was rejected: with codes in its answer, or without a code when it was no message we can answer.</summary>
public sealed record BerichtAfgekeurd(BerichtId Bericht, string Soort, AgbCode? Aanbieder, IReadOnlyList<string> Codes, DateOnly Ontvangen) : IGebeurtenis;

/// <summary>The retour on a message of ours came in.</summary>
/// <param name="Heen">The message we sent.</param>
/// <param name="Retour">Its retour.</param>
/// <param name="Soort">Kind of the message we sent.</param>
/// <param name="Aanbieder">Who answered.</param>
/// <param name="Goed">Accepted?</param>
/// <param name="Codes">Codes that reject; none when accepted.</param>
/// <param name="Ontvangen">Day of receipt.</param>
/// <param name="Norm">Last day on which it was in time.</param>
public sealed record RetourOntvangen(
    BerichtId Heen, BerichtId Retour, string Soort, AgbCode Aanbieder, bool Goed, IReadOnlyList<string> Codes, DateOnly Ontvangen, DateOnly? Norm) : IGebeurtenis;

/// <summary>The chain says that a message of ours did not arrive (Fo01): it counts as not sent, and no answer will come.</summary>
/// <param name="Bericht">The message we sent.</param>
/// <param name="Fout">The fault.</param>
/// <param name="Soort">Kind of the message we sent.</param>
/// <param name="Aanbieder">To whom it went.</param>
/// <param name="Code">Code of the chain; empty when it gave none.</param>
/// <param name="Ontvangen">Day the fault came in.</param>
public sealed record BerichtNietAangekomen(BerichtId Bericht, BerichtId Fout, string Soort, AgbCode Aanbieder, string Code, DateOnly Ontvangen) : IGebeurtenis;

/// <summary>A message of ours was handed to the transport.</summary>
/// <param name="Bericht">Id in the register.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Aanbieder">To whom.</param>
/// <param name="Verzonden">Day of sending.</param>
/// <param name="AntwoordUiterlijk">Last day of the answer; none when there is no answer.</param>
/// <param name="AntwoordOp">The message it answers.</param>
/// <param name="Norm">Last day on which it was in time itself; none when it has no term.</param>
public sealed record BerichtVerzonden(
    BerichtId Bericht, string Soort, AgbCode Aanbieder, DateOnly Verzonden, DateOnly? AntwoordUiterlijk, BerichtId? AntwoordOp, DateOnly? Norm) : IGebeurtenis;
