import { ObjectType } from 'type-graphql';
import { ChangeEvent } from '../../platform/graphql/change-event.ts';
import { Connection } from '../../platform/graphql/connection.ts';
import { Consultation } from './consultation.entity.ts';

@ObjectType({ simpleResolvers: true })
export class ConsultationConnection extends Connection(Consultation) {}

@ObjectType('ConsultationEvent', { simpleResolvers: true })
export class ConsultationChange extends ChangeEvent(Consultation) {}
