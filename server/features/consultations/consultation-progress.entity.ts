import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { ConsultationRequest } from './consultation-request.entity.ts';

/** How far a consultation has come, in instants and in numbers: what its state rests on. */
@ObjectType({ simpleResolvers: true })
@Entity({ abstract: true })
export abstract class ConsultationProgress extends ConsultationRequest {
  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt: Date | null = null;

  /** The last deed of a person in it. */
  @Property({ type: 'timestamptz' })
  activeAt!: Date;

  /** The last change of anything: what a list is ordered by. */
  @Field(() => Date)
  @Property({ type: 'timestamptz' })
  touchedAt!: Date;

  /** Whether the member agreed to the needs sheet as it is now. */
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  sheetAgreed: boolean = false;

  /** Vendors who were told of the need. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  introduced: number = 0;

  /** Vendors who know the company's name. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  disclosed: number = 0;

  @Field(() => Int)
  @Property({ type: 'integer' })
  contacted: number = 0;

  /** Its source went over to the case that it was merged into, which had none. */
  @Property({ type: 'boolean' })
  sourceLent: boolean = false;

  /** Which announcement it came by became known. */
  attribute(source: ConsultationRequest['source'], now: Date): void {
    this.source = source;
    this.decide(now);
  }

  protected abstract decide(now: Date): void;

  protected lendSource(other: ConsultationRequest): void {
    this.sourceLent = this.source !== null && other.source === null;
    if (this.sourceLent) other.source = this.source;
  }

  protected takeSourceBack(other: ConsultationRequest): void {
    if (this.sourceLent && other.source?.id === this.source?.id) other.source = null;
    this.sourceLent = false;
  }
}
