using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Simulatie;

/// <summary>A message on its way, as the other side gets it.</summary>
/// <param name="Nummer">1, 2, … in order of sending.</param>
/// <param name="Dag">The day it is sent and received.</param>
/// <param name="Soort">Which message.</param>
/// <param name="Inhoud">The bytes of the file.</param>
/// <param name="AntwoordOp">Number of the message it answers; none when it starts an exchange.</param>
public sealed record Poststuk(int Nummer, DateOnly Dag, Berichtsoort Soort, ReadOnlyMemory<byte> Inhoud, int? AntwoordOp);
